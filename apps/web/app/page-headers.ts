const PRIVATE = [
  /^\/(t|verify|login|speak|i|mail)(\/|$)/,
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

/** No `unsafe-*`: scripts by nonce or from here, styles from files, nothing from another origin. */
export function contentSecurityPolicy(nonce: string, publicUrl: string): string {
  const rules = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
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
    'Content-Security-Policy': contentSecurityPolicy(nonce, publicUrl),
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
