/**
 * The rules of the house, one named sentence each. Run as a test (test/architecture), where a planted
 * violation of every rule is seen to be caught.
 */
const AREAS = [
  'kernel',
  'platform',
  'recurrence',
  'people',
  'clubs',
  'gatherings',
  'rsvps',
  'speakers',
  'attendance',
  'introductions',
  'notifications',
];
const PURE = ['kernel', 'platform', 'recurrence'];
const SPECS = '(spec|int-spec|e2e-spec)\\.tsx?$';
const areaGroup = `(${AREAS.filter((area) => !PURE.includes(area)).join('|')})`;

/** An area imports only what stands above it in the list; news flows the other way as events. */
const order = AREAS.map((area, index) => ({
  name: `${area}-imports-only-what-stands-above-it`,
  comment: `libs/${area} may import ${AREAS.slice(0, index).join(', ') || 'nothing'}; send an event instead.`,
  severity: 'error',
  from: { path: `^libs/${area}/`, pathNot: SPECS },
  to: { path: `^libs/(${AREAS.slice(index + 1).join('|') || 'none-below'})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...order,
    {
      name: 'every-import-resolves',
      comment: 'An alias that resolves to nothing makes all other rules pass in silence.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|\\+types/' },
    },
    {
      name: 'no-cycles',
      comment: 'Type-only cycles count too.',
      severity: 'error',
      from: { pathNot: SPECS },
      to: { circular: true },
    },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: SPECS },
      to: { pathNot: '^libs/kernel/' },
    },
    {
      name: 'recurrence-is-pure',
      comment: 'No Nest, no database.',
      severity: 'error',
      from: { path: '^libs/recurrence/', pathNot: SPECS },
      to: { path: '^libs/platform/|node_modules/(@nestjs|typeorm|pg|bullmq)/' },
    },
    {
      name: 'platform-knows-no-area',
      severity: 'error',
      from: { path: '^libs/platform/', pathNot: SPECS },
      to: { path: `^libs/(recurrence|${areaGroup})/` },
    },
    {
      name: 'areas-are-entered-by-their-front-doors',
      comment: 'index.ts, graphql/index.ts and jobs/index.ts; inside an area paths are relative.',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|apps)/', pathNot: SPECS },
      to: {
        path: `^libs/${areaGroup}/src/`,
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/(?:graphql/|jobs/)?index\\.ts$'],
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'Own domain, kernel and recurrence; nothing else (node:crypto hashes are pure).',
      severity: 'error',
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: SPECS },
      to: {
        pathNot: [
          '^libs/$1/src/domain/',
          '^libs/(kernel|recurrence)/src/index\\.ts$',
          '^(node:)?crypto$',
          'node_modules/(ical\\.js|timezones-ical-library|@formatjs/intl|temporal-polyfill)/',
        ],
      },
    },
    {
      name: 'application-sees-no-transport-and-no-orm',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/application/', pathNot: SPECS },
      to: {
        path: '^libs/[^/]+/src/(graphql|jobs)/|node_modules/(@nestjs/graphql|graphql|bullmq|typeorm|@nestjs/typeorm)/|^libs/platform/(graphql|queue)/',
      },
    },
    {
      name: 'persistence-is-below-application',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/persistence/', pathNot: SPECS },
      to: { path: '^libs/[^/]+/src/(application|graphql|jobs)/' },
    },
    {
      name: 'transport-never-touches-persistence',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/(graphql|jobs)/', pathNot: SPECS },
      to: { path: '^libs/[^/]+/src/persistence/|node_modules/typeorm/' },
    },
    {
      name: 'api-has-no-jobs-and-no-queue',
      comment:
        'The api writes Postgres; it takes an answer without Redis. Migrating the queue tables is the exception.',
      severity: 'error',
      from: { path: '^apps/api/', pathNot: '^apps/api/src/migrate\\.ts$' },
      to: { path: '^libs/[^/]+/src/jobs/|^libs/platform/queue/' },
    },
    {
      name: 'worker-has-no-graphql',
      severity: 'error',
      from: { path: '^apps/worker/' },
      to: { path: '^libs/[^/]+/src/graphql/|^libs/platform/graphql/' },
    },
    {
      name: 'bullmq-and-ioredis-stay-in-platform-queue',
      severity: 'error',
      from: { pathNot: '^libs/platform/queue/|^test/|^tools/|^bench/' },
      to: { path: 'node_modules/(bullmq|ioredis)/' },
    },
    {
      name: 'nodemailer-stays-in-platform-mail',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '^libs/platform/mail/' },
      to: { path: 'node_modules/nodemailer/' },
    },
    {
      name: 'only-persistence-speaks-sql',
      severity: 'error',
      from: {
        path: '^libs/',
        pathNot: `^libs/[^/]+/src/persistence/|^libs/platform/|\\.module\\.ts$|${SPECS}`,
      },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    {
      name: 'nothing-imports-tests-or-tools',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: SPECS },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'web-speaks-graphql-only',
      comment: 'The pages are the first client of the public API; there is no private back door.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/|^apps/(api|worker)/' },
    },
    {
      name: 'apps-do-not-import-each-other',
      comment: "The api mounts the web's build by the types of its contract.",
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^apps/web/', pathNot: '^apps/web/app/load-context\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/build|apps/web/\\.react-router)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
