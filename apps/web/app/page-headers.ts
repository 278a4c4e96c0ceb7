const PRIVATE = [
  /^\/(t|verify|pass|merge|login|speak|i|invited|mail|after|follow|report)(\/|$)/,
  /^\/(host|door|me)(\/|$)/,
  /^\/e\/[^/]+\/confirm(\/|$)/,
];

/** Pages that show or decide something of one person: never stored, never indexed. */
export const isPrivatePath = (path: string): boolean =>
  PRIVATE.some((pattern) => pattern.test(asRouted(path)));

/** As the router reads a path: escapes undone, any case, doubled slashes folded. */
function asRouted(path: string): string {
  const folded = path.replace(/\/{2,}/g, '/').toLowerCase();
  try {
    return decodeURIComponent(folded);
  } catch {
    return folded;
  }
}

/** The mail in the frame of its preview: only its own styles, and nothing that runs, loads or leads on. */
const MAIL_FRAME = /^\/host\/messages\/[^/]+\/mail\/(ja|en)$/;
const MAIL_POLICY = [
  ...["default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'self'"],
  ...["form-action 'none'", "base-uri 'none'", 'sandbox'],
].join('; ');
/** The page with that frame. */
const MAIL_PREVIEW = /^\/host\/messages\/[^/]+$/;

/** No `unsafe-*`: scripts by nonce or from here, styles from files, nothing from another origin. */
export function contentSecurityPolicy(nonce: string, publicUrl: string, framesOwn = false): string {
  const rules = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    ...(framesOwn ? ["frame-src 'self'"] : []),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  if (publicUrl.startsWith('https:')) rules.push('upgrade-insecure-requests');
  return rules.join('; ');
}

export interface PageHeaderFacts {
  readonly path: string;
  readonly nonce: string;
  readonly publicUrl: string;
}

/** The headers of a page; static files carry their own. */
export function pageHeaders({ path, nonce, publicUrl }: PageHeaderFacts): Record<string, string> {
  return {
    'Content-Security-Policy': MAIL_FRAME.test(asRouted(path))
      ? MAIL_POLICY
      : contentSecurityPolicy(nonce, publicUrl, MAIL_PREVIEW.test(asRouted(path))),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), geolocation=(), microphone=()',
    // `no-referrer` would make browsers send `Origin: null` with plain forms, and those would be refused.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Cookie, Accept-Language',
    'Cache-Control': isPrivatePath(path) ? 'no-store' : 'private, no-cache',
    ...(isPrivatePath(path) ? { 'X-Robots-Tag': 'noindex' } : {}),
    ...(publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
