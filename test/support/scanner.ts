import type { Stack } from './stack';

/** Paths of the site that a text leads to: a mail's plain text, or a page's own links. */
const pathsIn = (text: string, url: string): string[] => [
  ...[...text.matchAll(/href="(\/[^"#]*)"/g)].map(([, path]) => path!.replaceAll('&amp;', '&')),
  ...[...text.matchAll(new RegExp(`${url}(/[^\\s"<>)#]*)`, 'g'))].map(([, path]) => path!),
];

/**
 * What programs do that look at mails before their readers: opens every link of every mail, and every link of the
 * pages behind them, twice with GET and twice with HEAD. Answers what it opened; none may be a fault of the server.
 */
export async function openEveryLink(stack: Stack): Promise<readonly string[]> {
  const ofMails = stack.inbox
    .mails()
    .flatMap(({ text, html }) => pathsIn(`${text ?? ''} ${html ?? ''}`, stack.url));
  const opened = new Set<string>();
  const open = async (path: string): Promise<string> => {
    opened.add(path);
    let page = '';
    for (const method of ['HEAD', 'GET', 'HEAD', 'GET']) {
      const answer = await fetch(`${stack.url}${path}`, { method, redirect: 'manual' });
      if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status}`);
      page = await answer.text();
    }
    return page;
  };
  const behind: string[] = [];
  for (const path of new Set(ofMails)) behind.push(...pathsIn(await open(path), stack.url));
  for (const path of new Set(behind)) if (!opened.has(path)) await open(path);
  return [...opened];
}
