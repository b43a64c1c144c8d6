import { delimiter, join } from 'node:path';
import process from 'node:process';

/**
 * Where browsers are, best first. `minimum`: the oldest version that takes an unpacked extension from Puppeteer.
 * Snap packages come last: they see neither /tmp nor hidden folders.
 */
export const BROWSERS = {
  chrome: {
    called: 'Chromium, Chrome or Edge',
    variables: ['UPFRONT_CHROME', 'PUPPETEER_EXECUTABLE_PATH'],
    minimum: 130,
    debian: 'chromium',
    linux: [
      ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
      '/opt/google/chrome/chrome',
      ...onPath('microsoft-edge-stable', 'microsoft-edge'),
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
    ],
    darwin: inApplications(
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ),
    win32: inProgramFiles(
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ),
  },
  firefox: {
    called: 'Firefox',
    variables: ['UPFRONT_FIREFOX'],
    minimum: 140,
    debian: 'firefox-esr',
    linux: [...onPath('firefox', 'firefox-esr'), '/opt/firefox/firefox', '/snap/bin/firefox'],
    darwin: inApplications('Firefox.app/Contents/MacOS/firefox'),
    win32: inProgramFiles('Mozilla Firefox/firefox.exe'),
  },
};

function onPath(...programs) {
  const folders = new Set([...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin']);
  const usable = [...folders].filter((folder) => folder.startsWith('/') && !folder.startsWith('/snap/'));
  return programs.flatMap((program) => usable.map((folder) => join(folder, program)));
}

function inApplications(...programs) {
  const folders = ['/Applications', join(process.env.HOME ?? '/', 'Applications')];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function inProgramFiles(...programs) {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}
