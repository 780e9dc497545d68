/**
 * Finds a browser of the Chromium family and starts it without a window: the one named in `CHROME`,
 * else one that is installed, else the one that npm ships.
 */
import { chromium } from "playwright-core";
import { isExecutable, onPath } from "../lib/commands.mjs";
import { own } from "../lib/lifetime.mjs";
import { hostSupported, unpackChromium } from "./setup.mjs";

const COMMANDS = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const MAC_APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever the workbench or the extension asks of the outside world fails: tests are offline.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost",
];

/** Starts a browser that several processes can connect to; gives its WebSocket address. */
export async function startBrowser() {
  const refused = [];
  for (const candidate of candidates()) {
    try {
      const { executable, env } = await candidate();
      const browser = await chromium.launchServer({
        executablePath: executable,
        env: { ...process.env, ...env },
        args: FLAGS,
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      own(() => browser.close());
      return browser.wsEndpoint();
    } catch (error) {
      refused.push(error.message);
    }
  }
  throw new Error(["No browser could be started. Name one in CHROME.", ...refused].join("\n"));
}

/** Ways to a browser, best first. */
function candidates() {
  if (process.env.CHROME) return [async () => ({ executable: process.env.CHROME })];
  const installed = [...COMMANDS.map(onPath), ...MAC_APPLICATIONS].filter((file) => file && isExecutable(file));
  const ways = installed.map((executable) => async () => ({ executable }));
  return hostSupported ? [...ways, unpackChromium] : ways;
}
