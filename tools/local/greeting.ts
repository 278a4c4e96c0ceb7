import { type Running } from './running';

const DEMO_HOST = 'asako@kawaberi.example';

/** What the terminal says when everything is up, in Japanese and English. */
export function greeting(
  running: Running,
  facts: { demo: boolean; seconds: number | null },
): string {
  const up =
    facts.seconds === null
      ? 'Asaza はすでに動いています / already running'
      : `Asaza が起動しました / is up (${facts.seconds.toFixed(1)} s)`;
  const lines = [
    '',
    up,
    '',
    `  Web      ${running.web}`,
    `  GraphQL  ${running.graphql}`,
    `  受信箱 / Inbox  ${running.inbox ?? 'SMTP_URL'}`,
    `  Queue    ${running.redisUrl === null ? 'Postgres' : 'Redis'}`,
    '',
  ];
  if (facts.demo && running.inbox !== null) {
    lines.push(
      `  デモの主催者: ${running.web}/login で ${DEMO_HOST} と入力し、受信箱に届く6桁の番号でログイン。`,
      `  Demo host: enter ${DEMO_HOST} at ${running.web}/login; the 6-digit code arrives in the inbox.`,
      '',
    );
  }
  lines.push(
    '  終了 / stop: Ctrl-C    データの消去 / clear the data: npm run reset    .data/logs',
    '',
  );
  return lines.join('\n');
}
