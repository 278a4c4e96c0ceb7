import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = 'reconfirm_asked';

/** A mail that asks two days before. The kinds there are stay, whichever came before this. */
export class ReconfirmNotices1760000154000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.allow(runner, [...(await this.kinds(runner)), KIND]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notices where kind = '${KIND}'`);
    await this.allow(
      runner,
      (await this.kinds(runner)).filter((kind) => kind !== KIND),
    );
  }

  private async kinds(runner: QueryRunner): Promise<string[]> {
    const [{ rule }] = (await runner.query(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'notices_kind_check'`,
    )) as [{ rule: string }];
    return [...rule.matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind!);
  }

  private async allow(runner: QueryRunner, kinds: readonly string[]): Promise<void> {
    await runner.query(`
      alter table notices
        drop constraint notices_kind_check,
        add constraint notices_kind_check check (kind in ('${kinds.join("', '")}'))`);
  }
}
