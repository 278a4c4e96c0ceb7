/** The product's own colours and type (washi, sumi, ai), so that a mail is read in familiar surroundings. */
export const STYLE = `
:root{color-scheme:light dark;--bg:light-dark(#fbf8f2,#14171d);--surface:light-dark(#fff,#1c2129);--text:light-dark(#1d232c,#f1ece2);
--text-2:light-dark(#55606e,#aab4c0);--line:light-dark(#e2dccf,#323a46);--control:light-dark(#7a8491,#7f8b99);
--primary:light-dark(#1f3f77,#9dbdf2);--on-primary:light-dark(#fff,#0f1a2e);--accent:light-dark(#b83b0b,#ff9d66)}
*{box-sizing:border-box}
html{line-break:strict;text-autospace:normal;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);overflow-wrap:anywhere;
font:400 1rem/1.75 "Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","BIZ UDPGothic","Yu Gothic Medium",Meiryo,system-ui,sans-serif}
:lang(en){line-height:1.55}
main{max-width:44rem;margin-inline:auto;padding:1rem 1.25rem 3rem;display:grid;gap:1rem}
h1,p,ul,dl,dd{margin:0;padding:0}ul{list-style:none}
h1{font-size:1.375rem;line-height:1.4;text-wrap:balance;word-break:auto-phrase}
a{color:var(--primary)}.sub{color:var(--text-2);font-size:.875rem;line-height:1.55}.n{font-variant-numeric:tabular-nums}
.top{display:grid;gap:.5rem}.row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}.grow{flex:1 1 14rem}
.mails{display:grid;gap:.75rem}
.card{display:block;margin:0;background:var(--surface);border:1px solid var(--line);border-radius:1rem;padding:1rem;color:inherit;text-decoration:none}
.mails .card{display:grid;gap:.25rem;min-height:3rem}.mails strong{line-height:1.4}
pre.card{white-space:pre-wrap;font:400 .875rem/1.7 ui-monospace,"Noto Sans Mono CJK JP",monospace}
label{display:grid;gap:.25rem;font-weight:700;font-size:.875rem}
input,button,.chip{min-height:3rem;border-radius:.75rem;font:inherit;border:1px solid var(--control);background:var(--surface);color:var(--text);padding:0 .75rem}
input{width:100%}button{background:var(--primary);color:var(--on-primary);border:0;font-weight:700;padding:0 1rem;cursor:pointer}
.chip{display:inline-grid;place-items:center;border-radius:999px;font-size:.875rem;text-decoration:none}
.chip[aria-current]{background:var(--primary);color:var(--on-primary);border-color:transparent;font-weight:700}
dl{display:grid;gap:.25rem;font-size:.875rem}dl div{display:flex;gap:.75rem}dt{flex:0 0 4.5rem;color:var(--text-2)}
.paper{width:100%;height:75vh;border:1px solid var(--line);border-radius:1rem;background:#fff;color-scheme:light}
:focus-visible{outline:0;box-shadow:0 0 0 3px var(--bg),0 0 0 6px var(--accent)}
`;
