import type { CSSProperties } from 'react';

/** The product's colours and type as mail programs understand them: inline, in pixels, no variables. */
export const COLOURS = {
  washi: '#fbf8f2',
  paper: '#ffffff',
  sumi: '#1d232c',
  sumiSoft: '#55606e',
  line: '#e2dccf',
  ai: '#1f3f77',
  aiSoft: '#e3eaf6',
  sky: '#fbe0c8',
  sun: '#f4a04a',
} as const;

const SANS =
  '"Hiragino Sans","Hiragino Kaku Gothic ProN","Noto Sans JP","Noto Sans CJK JP","Yu Gothic Medium",Meiryo,Helvetica,Arial,sans-serif';
const SERIF =
  '"Hiragino Mincho ProN","Noto Serif JP","Noto Serif CJK JP","Yu Mincho",Georgia,serif';

const text = (size: number, more: CSSProperties = {}): CSSProperties => ({
  margin: 0,
  fontFamily: SANS,
  fontSize: `${size}px`,
  lineHeight: '1.75',
  color: COLOURS.sumi,
  overflowWrap: 'anywhere',
  wordBreak: 'auto-phrase' as CSSProperties['wordBreak'],
  ...more,
});

export const STYLES = {
  body: { margin: 0, padding: 0, backgroundColor: COLOURS.washi },
  page: { maxWidth: '560px', width: '100%', margin: '0 auto', backgroundColor: COLOURS.washi },
  preheader: {
    display: 'none',
    overflow: 'hidden',
    lineHeight: '1px',
    maxHeight: 0,
    maxWidth: 0,
    opacity: 0,
  },
  sky: {
    backgroundColor: COLOURS.sky,
    backgroundImage: `linear-gradient(180deg,#fbd9bb 0%,${COLOURS.washi} 100%)`,
    padding: '28px 24px 20px',
  },
  /** The morning sun; programs without round corners are told to leave it out. */
  sun: {
    float: 'right',
    width: '40px',
    height: '40px',
    borderRadius: '20px',
    backgroundColor: COLOURS.sun,
    opacity: 0.8,
    msoHide: 'all',
  } as CSSProperties,
  kicker: text(14, { color: COLOURS.sumiSoft, lineHeight: '1.55' }),
  heading: text(26, {
    fontFamily: SERIF,
    fontWeight: 700,
    lineHeight: '1.4',
    margin: '8px 0 0',
  }),
  part: { padding: '4px 24px 12px' },
  paragraph: text(16, { margin: '0 0 12px', whiteSpace: 'pre-line' }),
  code: text(34, {
    fontWeight: 700,
    letterSpacing: '8px',
    lineHeight: '1.4',
    textAlign: 'center',
    color: COLOURS.ai,
    backgroundColor: COLOURS.aiSoft,
    borderRadius: '12px',
    padding: '16px 8px 16px 16px',
    margin: '4px 0 16px',
  }),
  card: {
    backgroundColor: COLOURS.paper,
    border: `1px solid ${COLOURS.line}`,
    borderRadius: '16px',
    padding: '16px 20px 4px',
  },
  fact: { paddingBottom: '12px' },
  label: text(13, { color: COLOURS.sumiSoft, lineHeight: '1.5' }),
  value: text(16, { fontWeight: 700, lineHeight: '1.55' }),
  note: text(14, { color: COLOURS.sumiSoft, lineHeight: '1.55', whiteSpace: 'pre-line' }),
  lines: text(14, { lineHeight: '1.9', margin: '4px 0 0' }),
  quote: {
    borderLeft: `3px solid ${COLOURS.sun}`,
    paddingLeft: '16px',
    margin: '16px 0',
  },
  buttonCell: { padding: '20px 24px 8px' },
  button: text(16, {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    fontWeight: 700,
    lineHeight: '1.5',
    textAlign: 'center',
    textDecoration: 'none',
    color: COLOURS.paper,
    backgroundColor: COLOURS.ai,
    borderRadius: '12px',
    padding: '14px 16px',
  }),
  smallButton: text(14, {
    display: 'inline-block',
    fontWeight: 700,
    lineHeight: '1.5',
    textDecoration: 'none',
    color: COLOURS.paper,
    backgroundColor: COLOURS.ai,
    borderRadius: '10px',
    padding: '12px 16px',
    margin: '8px 0 0',
  }),
  links: text(14, { textAlign: 'center', margin: '8px 0 0' }),
  link: { color: COLOURS.ai, textDecoration: 'underline' },
  small: text(14, { color: COLOURS.sumiSoft, lineHeight: '1.65', margin: '8px 0 0' }),
  footer: { padding: '20px 24px 32px' },
  rule: { border: 0, borderTop: `1px solid ${COLOURS.line}`, margin: '0 0 16px' },
  footnote: text(12, { color: COLOURS.sumiSoft, lineHeight: '1.65' }),
} as const satisfies Record<string, CSSProperties>;

/** Mail programs that know dark mode get the same page in its night colours. */
export const DARK = `@media (prefers-color-scheme: dark){
.z-page,.z-body{background-color:#14171d!important}
.z-sky{background:#14171d!important}
.z-card{background-color:#1c2129!important;border-color:#323a46!important}
.z-text{color:#f1ece2!important}.z-soft{color:#aab4c0!important}
.z-code{background-color:#22304a!important;color:#9dbdf2!important}
.z-button{background-color:#9dbdf2!important;color:#0f1a2e!important}
.z-link{color:#9dbdf2!important}.z-rule{border-color:#323a46!important}}`;
