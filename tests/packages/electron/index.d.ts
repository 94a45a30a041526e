export interface Dialog {
  showMessageBox(options: { message: string; buttons?: string[] }): Promise<{ response: number }>;
  showOpenDialog(options: { title?: string }): Promise<{ filePaths: string[] }>;
}
export const dialog: Dialog;

export interface IpcMain {
  handle(channel: string, listener: (event: unknown, ...given: any[]) => unknown): void;
  on(channel: string, listener: (event: any, ...given: any[]) => void): this;
}
export const ipcMain: IpcMain;
