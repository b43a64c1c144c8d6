/** A draft has no address of its own yet. */
const DRAFT = /\/draft\/?$/;
/** Videos and conversations by their ids. */
const NAMES_A_VIDEO = /\/(?:draft|[\da-f]{8}[\da-f-]{8,})\/?$/i;

/** The videos for which nothing is asked any more, in this tab. */
export interface Videos {
  isAllowed(): boolean;
  allow(): void;
  /** Whether the address is one video's, and not a page on which one video follows the other. */
  isNamed(): boolean;
  /** Another video is in front of the user. */
  forget(): void;
}

export function createVideos(path: () => string = () => location.pathname): Videos {
  const allowed = new Set<string>();
  /** The one in front: a draft that gets its id stays the same video. */
  let isThis = false;
  return {
    isAllowed() {
      if (isThis && !DRAFT.test(path())) allowed.add(path());
      return isThis || allowed.has(path());
    },
    allow() {
      isThis = true;
    },
    isNamed: () => NAMES_A_VIDEO.test(path()),
    forget() {
      isThis = false;
    },
  };
}
