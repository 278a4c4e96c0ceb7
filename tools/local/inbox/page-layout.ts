import { STYLE } from './style';

/** Text as HTML, also inside a quoted attribute. */
export function escape(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

export function layout(page: { title: string; language: string; body: string }): string {
  return `<!doctype html>
<html lang="${page.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(page.title)} · Asaza</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main>${page.body}</main></body></html>`;
}
