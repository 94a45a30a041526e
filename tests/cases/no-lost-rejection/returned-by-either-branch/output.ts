declare function load(): Promise<string>;
declare function loadOld(): Promise<string>;

export async function read(isNew: boolean): Promise<string> {
  try {
    return isNew ? await load() : await loadOld();
  } catch {
    return 'nothing';
  }
}
