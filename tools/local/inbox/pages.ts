import { escape, layout } from './page-layout';
import { type ReceivedMail } from './received-mail';

export type Language = 'ja' | 'en';
export const PARTS = ['html', 'text', 'calendar', 'headers'] as const;
export type Part = (typeof PARTS)[number];

const WORDS = {
  ja: {
    title: '受信箱',
    note: 'このパソコンの中だけで届くメールです。外へは送られません。',
    search: '宛先',
    show: '表示',
    all: 'すべて',
    none: 'まだメールはありません。',
    back: '受信箱へ戻る',
    missing: 'このメールはもうありません。',
    from: '差出人',
    to: '宛先',
    date: '受信',
    files: '添付',
    parts: { html: '見た目', text: '文章', calendar: 'カレンダー', headers: 'ヘッダー' },
  },
  en: {
    title: 'Inbox',
    note: 'Mails arrive on this computer only. Nothing is sent outside.',
    search: 'Recipient',
    show: 'Show',
    all: 'All',
    none: 'No mail yet.',
    back: 'Back to the inbox',
    missing: 'This mail is no longer here.',
    from: 'From',
    to: 'To',
    date: 'Received',
    files: 'Files',
    parts: { html: 'As shown', text: 'Text', calendar: 'Calendar', headers: 'Headers' },
  },
} as const;

/** Japanese where the browser prefers it to English, RFC 9110 section 12.5.4 in its simple form. */
export function pageLanguage(accepted: string | undefined): Language {
  const first = /\b(ja|en)\b/i.exec(accepted ?? '');
  return first?.[1]?.toLowerCase() === 'ja' ? 'ja' : 'en';
}

export function listPage(
  mails: ReceivedMail[],
  view: { to?: string; language: Language; nonce: string },
): string {
  const words = WORDS[view.language];
  const items = mails.map((mail) => listItem(mail, view.language)).join('');
  const all = view.to === undefined ? '' : `<a class="chip" href="/">${words.all}</a>`;
  const body = `<header class="top"><h1>${words.title}</h1><p class="sub">${words.note}</p></header>
<form class="row" action="/"><label class="grow"><span>${words.search}</span><input type="email" name="to" value="${escape(view.to ?? '')}" autocomplete="off"></label><button>${words.show}</button>${all}</form>
${mails.length === 0 ? `<p class="card">${words.none}</p>` : `<ul class="mails">${items}</ul>`}
<script nonce="${view.nonce}">new EventSource('/events').onmessage=()=>{if(document.activeElement?.tagName!=='INPUT')location.reload()}</script>`;
  return layout({ title: words.title, language: view.language, body });
}

function listItem(mail: ReceivedMail, language: Language): string {
  return `<li><a class="card" href="/mails/${mail.id}"><strong>${escape(mail.subject || '—')}</strong>
<span class="sub">${escape(mail.to.join(', '))}</span><span class="sub n">${arrival(mail.date, language)}</span></a></li>`;
}

export function mailPage(mail: ReceivedMail, view: { part: Part; language: Language }): string {
  const words = WORDS[view.language];
  const tabs = PARTS.filter((part) => hasPart(mail, part)).map((part) => {
    const current = part === view.part ? ' aria-current="page"' : '';
    return `<a class="chip" href="/mails/${mail.id}?part=${part}"${current}>${words.parts[part]}</a>`;
  });
  const files = mail.files.map(
    (file, index) => `<a href="/mails/${mail.id}/files/${index}">${escape(file.filename)}</a>`,
  );
  const facts = [
    [words.from, escape(mail.from)],
    [words.to, escape(mail.to.join(', '))],
    [words.date, `<span class="n">${arrival(mail.date, view.language)}</span>`],
    ...(files.length > 0 ? [[words.files, files.join(' ')]] : []),
  ];
  const body = `<nav><a href="/">← ${words.back}</a></nav>
<header class="top"><h1>${escape(mail.subject || '—')}</h1>
<dl>${facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl></header>
<nav class="row">${tabs.join('')}</nav>
${partBody(mail, view.part, words.parts.html)}`;
  return layout({ title: mail.subject || words.title, language: view.language, body });
}

export function notFoundPage(language: Language): string {
  const words = WORDS[language];
  const body = `<h1>${words.title}</h1><p class="card">${words.missing}</p><p><a href="/">${words.back}</a></p>`;
  return layout({ title: words.title, language, body });
}

function hasPart(mail: ReceivedMail, part: Part): boolean {
  return part === 'headers' || mail[part] !== null;
}

function partBody(mail: ReceivedMail, part: Part, title: string): string {
  if (part === 'html') {
    const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
    return `<iframe class="paper" title="${title}" sandbox="${sandbox}" src="/mails/${mail.id}/body"></iframe>`;
  }
  if (part !== 'headers') return `<pre class="card">${escape(mail[part] ?? '')}</pre>`;
  const lines = Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}`);
  return `<pre class="card">${escape(lines.join('\n'))}</pre>`;
}

/** In the zone of this machine, which is also the reader's. */
function arrival(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  return `<time datetime="${escape(date)}">${escape(format.format(Date.parse(date)))}</time>`;
}
