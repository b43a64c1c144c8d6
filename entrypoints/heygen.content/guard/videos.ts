/** A draft has no address of its own yet. */
const DRAFT = /\/draft\/?$/;
/** Videos and conversations by their ids. */
const NAMES_A_VIDEO = /\/(?:draft|[\da-f]{8}[\da-f-]{8,})\/?$/i;

/** The videos for which nothing is asked any more. */
export interface Videos {
  isAllowed(): boolean;
  allow(): void;
  /** Whether the address is one video's, and not a page on which one video follows the other. */
  isNamed(): boolean;
  /** Another video is in front of the user. */
  forget(): void;
  /** The user wants to be asked about all of them again. */
  revoke(): void;
}

/** Where these videos are kept beyond this page. */
export interface KeptVideos {
  has(path: string): boolean;
  add(path: string): void;
}

export function createVideos(kept: KeptVideos, path: () => string = () => location.pathname): Videos {
  /** Those of this page: a page on which one video follows the other is agreed to until it is left. */
  const allowed = new Set<string>();
  /** The one in front: a draft that gets its id stays the same video. */
  let isThis = false;
  const isNamed = (): boolean => NAMES_A_VIDEO.test(path());
  const note = (): void => {
    if (!isThis || DRAFT.test(path()) || allowed.has(path())) return;
    allowed.add(path());
  };
  return {
    isAllowed() {
      note();
      return isThis || allowed.has(path()) || kept.has(path());
    },
    allow() {
      isThis = true;
      note();
      // Not what a draft becomes, which may be another video that was gone to.
      if (isNamed() && !DRAFT.test(path())) kept.add(path());
    },
    isNamed,
    forget() {
      isThis = false;
    },
    revoke() {
      isThis = false;
      allowed.clear();
    },
  };
}
