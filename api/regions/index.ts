/** The places the service covers, from widest to smallest. */
export { areaByCode, areaPath, enclosing } from './area.loaders.ts';
export { AreaResolver as resolver } from './area.resolver.ts';
export { areaRules as rules } from './area.rules.ts';
export { AreaKind, AreaType } from './area.type.ts';
export { loadAreas } from './load-areas.ts';
export { nodeFetchers } from './nodes.ts';
