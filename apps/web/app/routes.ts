import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  index('routes/home.tsx'),
  route('c/:slug', 'routes/club.tsx'),
  route('s/:slug', 'routes/series.tsx'),
  route('e/:slug', 'routes/occurrence.tsx'),
  route('e/:slug/confirm/:confirmationId', 'routes/confirm.tsx'),
  route('verify/:token', 'routes/verify.tsx'),
  route('t/:token', 'routes/ticket.tsx'),
  route('preferences', 'routes/preferences.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
