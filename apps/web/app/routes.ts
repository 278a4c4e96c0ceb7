import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/home.tsx'),
  route('c/:slug', 'routes/club.tsx'),
  route('s/:slug', 'routes/series.tsx'),
  route('e/:slug', 'routes/occurrence.tsx'),
  route('e/:slug/confirm/:confirmationId', 'routes/confirm.tsx'),
  route('verify/:token', 'routes/verify.tsx'),
  route('t/:token', 'routes/ticket.tsx'),
  route('login', 'routes/login.tsx'),
  route('login/:token', 'routes/login-link.tsx'),
  route('logout', 'routes/logout.ts'),
  route('speak/:token', 'routes/speak.tsx'),
  route('i/:token', 'routes/introduction.tsx'),
  route('mail/:token', 'routes/mail.tsx'),
  route('about/:page', 'routes/about.tsx'),
  route('preferences', 'routes/preferences.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
