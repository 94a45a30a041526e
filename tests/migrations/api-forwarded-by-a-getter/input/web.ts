export interface El {
  click(): Promise<void>;
  title: string;
}
export async function $(selector: string): Promise<El> {
  return { async click() {}, title: selector };
}
