// Makes a clone ready for `npm start` and `npm test`: packages, a Node that is new enough, browsers. It runs on Node 20,
// before anything is installed, so it is plain JavaScript and imports nothing but Node's own modules.
//
//   node test/setup.mjs            all that the tests need
//   node test/setup.mjs chrome     without Firefox
import process from 'node:process';
import { findBrowser } from './setup/browsers.mjs';
import { bringNode, nodeFits, nodeOfLaterSteps } from './setup/node.mjs';
import { installedPackages, installPackages } from './setup/packages.mjs';
import { readStamp, writeStamp } from './setup/stamp.mjs';
import { say, Trouble } from './setup/words.mjs';

try {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Trouble(
      `This is Node ${process.versions.node}: install Node 20 or newer and run the same command again.`,
    );
  }
  const stamp = setUp(process.argv.slice(2));
  if (JSON.stringify(stamp) === JSON.stringify(readStamp())) say('nothing to do.');
  else writeStamp(stamp);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`Set-up: ${error.message}`);
  process.exit(1);
}

/** Does what is missing and returns what the stamp has to say. */
function setUp(named) {
  const browsers = named.length > 0 ? named : ['chrome', 'firefox'];
  // Read before `npm ci` empties node_modules, where the stamp lies.
  const before = readStamp();
  const packages = installedPackages();
  if (before.packages !== packages.wanted && !packages.present) installPackages();

  let node = nodeOfLaterSteps();
  if (!nodeFits(node)) node = bringNode();

  const stamp = { ...before, packages: packages.wanted, node };
  // Packages are worth keeping even where a browser is not found.
  if (before.packages !== stamp.packages) writeStamp(stamp);
  for (const name of browsers) {
    const path = findBrowser(name, before[name]);
    if (path !== undefined) stamp[name] = path;
  }
  return stamp;
}
