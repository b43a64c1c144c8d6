/** The library of the testers' kit; its types and its manual are in `testing-api.d.ts`. */
import './kit/older-node.ts';

export { launchWithUpfront } from './kit/launch.ts';
export { readAnnotations, settled } from './kit/read-annotations.ts';
