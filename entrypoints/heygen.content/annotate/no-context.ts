/** Stands in for WXT's content script context, which this script does not use; see `wxt.config.ts`. */
export class ContentScriptContext {}
