export interface Jar { get(name: string): string | undefined }
export async function cookies(): Promise<Jar> {
  return { get: (name) => name };
}
export interface El { $(selector: string): Promise<El>; click(): Promise<void> }
export async function $(selector: string): Promise<El> {
  return { $, async click() { selector.trim(); } };
}
