interface Folder {
  readonly folders: Folder[];
}
declare function read(folder: Folder): Promise<void>;

export async function walk(folder: Folder): Promise<void> {
  await read(folder);
  for (const inner of folder.folders) walk(inner).catch(console.error);
}
