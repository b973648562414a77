/**
 * The walls of the house: who may import whom. `test/architecture.test.ts` shows each of these rules
 * failing on a planted breach, and that the real house was really walked through.
 */

/** The rooms of core, lowest floor first. A room knows its own floor and those below it. */
const FLOORS = [
  ['domain', 'talents', 'message', 'texts'],
  ['understanding', 'policy'],
  ['matching', 'forming', 'records'],
  ['dialogue'],
  ['acts'],
]

const PACKAGES_OF_CORE = [
  'zod',
  'intl-messageformat',
  '@formatjs/icu-messageformat-parser',
  'temporal-polyfill',
  'temporal-spec',
  'natural/lib/natural/(stemmers|distance)/index\\.js$',
]

const floorRules = FLOORS.slice(0, -1).map((rooms, floor) => {
  const above = FLOORS.slice(floor + 1).flat()
  return {
    name: `core-floor-${rooms.join('-')}`,
    comment:
      'Inside core a room knows its own floor and those below: see architecture in README.md of core.',
    severity: 'error',
    from: { path: `^core/(${rooms.join('|')})/` },
    to: { path: `^core/(${above.join('|')})/` },
  }
})

module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'Core decides and knows nobody outside: what it needs from outside is a port.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(adapters|jobs|bots|test)/' },
    },
    {
      name: 'core-no-node',
      comment: 'Core runs anywhere: nothing of Node in it.',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-few-packages',
      comment: 'One more package in core needs an entry in DECISIONS.md, and then a line above.',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(${PACKAGES_OF_CORE.map((name) => (name.endsWith('$') ? name : `${name}/`)).join('|')})`,
      },
    },
    ...floorRules,
    {
      name: 'core-domain-is-the-ground',
      comment: 'The nouns depend on nothing but themselves.',
      severity: 'error',
      from: { path: '^core/domain/' },
      to: { path: '^core/', pathNot: '^core/(domain/|result\\.ts$)' },
    },
    {
      name: 'core-ports-know-nouns-only',
      comment: 'A port is an interface over domain and message.',
      severity: 'error',
      from: { path: '^core/ports/' },
      to: { path: '^core/', pathNot: '^core/(ports/|domain/|message/|result\\.ts$)' },
    },
    {
      name: 'core-only-acts-use-ports',
      comment:
        'Fetching and committing is for acts; the rest of core decides over what it is given.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/(acts|ports)/' },
      to: { path: '^core/ports/' },
    },
    {
      name: 'core-demo-is-a-side-room',
      comment: 'The invented club is made of nouns, talents and texts, and acts furnish it.',
      severity: 'error',
      from: { path: '^core/demo/' },
      to: { path: '^core/', pathNot: '^core/(demo/|domain/|talents/|texts/|result\\.ts$)' },
    },
    {
      name: 'core-demo-is-furnished-by-acts',
      comment: 'No rule of the house may know that a demo exists.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/(acts|demo)/' },
      to: { path: '^core/demo/' },
    },
    {
      name: 'enter-by-the-door',
      comment:
        'A room of core is entered from outside by its index.ts, so that its inside can be replaced.',
      severity: 'error',
      from: { path: '^(adapters|jobs|bots)/' },
      to: { path: '^core/[^/]+/.+', pathNot: '^core/[^/]+/index\\.ts$' },
    },
    {
      name: 'enter-by-the-door-inside-core',
      comment:
        'Rooms enter each other by the door too. Only the ground floor and the ports, which are shapes and words, may name the file of a shape: through doors they would go round in circles.',
      severity: 'error',
      from: { path: '^core/([^/]+)/', pathNot: '^core/(domain|message|texts|talents|ports)/' },
      to: { path: '^core/[^/]+/.+', pathNot: ['^core/$1/', '^core/[^/]+/index\\.ts$'] },
    },
    {
      name: 'adapters-do-not-meet',
      comment: 'An adapter that knows another cannot be taken out.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^adapters/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'adapters-only-carry',
      comment: 'Adapters know core, their SDK and Node: nothing that uses them.',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^(jobs|bots|test)/' },
    },
    {
      name: 'jobs-know-acts-and-ports-only',
      comment: 'A job says when; an act says what. No SDK, no Node, no other room.',
      severity: 'error',
      from: { path: '^jobs/' },
      to: { path: '.', pathNot: '^(jobs/|core/(acts|ports|domain)/|core/result\\.ts$)' },
    },
    {
      name: 'only-wire-constructs',
      comment:
        'Two places know which adapter does what: bots/wire.ts for the house, bots/workbench.ts for what needs no open house. Types may be named elsewhere in bots, and the web server shows its own errors as a page.',
      severity: 'error',
      from: { path: '^bots/', pathNot: '^bots/(wire|workbench|http)\\.ts$' },
      to: { path: '^adapters/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-leans-on-tests',
      comment: 'What runs does not know how it is tried.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'runs-on-what-is-installed',
      comment:
        'What runs may need only `dependencies`: development tools are absent in production.',
      severity: 'error',
      from: { path: '^(bots|core|adapters|jobs)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.cache|test/fixtures)/|/data/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
