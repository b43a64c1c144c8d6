/** Folders are called what people like. */
export const FOLDERS = [
  ['f1', 'Avatar III renders'],
  ['f2', 'Clients'],
  ['f3', 'Video Agent'],
  ['f4', 'Spring runway show'],
  ['f5', 'Upscale Video'],
  ['f6', 'Avatar Shots'],
] as const;

export const folderName = (id: string): string => FOLDERS.find(([known]) => known === id)?.[1] ?? 'Untitled folder';
