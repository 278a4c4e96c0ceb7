import { Injectable } from '@nestjs/common';
import {
  ok,
  parseLine,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { safetyTerms } from '../domain/solicitation';
import { SellingRepository, type SellingDeclaration } from '../persistence/selling.repository';

/**
 * Somebody says whether selling is their work, and what they sell. Whoever is put to them reads it before a
 * yes (Act on Specified Commercial Transactions, article 33-2: name, purpose and product first).
 */
@Injectable()
export class DeclareSelling {
  constructor(
    private readonly database: Database,
    private readonly selling: SellingRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly sells: boolean; readonly what?: string | null },
  ): Promise<Outcome<SellingDeclaration, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const parsed = input.sells
      ? parseLine('what', input.what ?? '', safetyTerms.sellsMost)
      : ok(null);
    if (!parsed.ok) return parsed;
    const what = parsed.value;
    const { personId } = viewer;
    return this.database.tx(async (tx) => {
      await this.selling.put(tx, personId, what);
      const declared = (await this.selling.of(tx, [personId])).get(personId);
      if (!declared) throw new Error('A declaration was put and is not there.');
      return ok(declared);
    });
  }
}
