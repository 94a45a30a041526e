export interface Dialog {
  showMessageBox(options: { message: string; buttons?: string[] }): Promise<{ response: number }>;
  showOpenDialog(options: { title?: string }): Promise<{ filePaths: string[] }>;
}
export const dialog: Dialog;
