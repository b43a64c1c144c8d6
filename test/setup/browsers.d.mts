/** The path of a browser that starts; `undefined` where an environment variable names it. May install one. */
export declare function findBrowser(name: string, known?: string): string | undefined;
/** A browser that is installed and new enough, and what it says it is. */
export declare function findInstalled(name: string): { path: string; version: string } | undefined;
