import { dialog } from 'electron';
import * as vscode from 'vscode';

export async function done(): Promise<void> {
  dialog.showMessageBox({ message: 'Done' });
  vscode.window.showInformationMessage('Done');
}

export async function choose(): Promise<void> {
  void dialog.showOpenDialog({ title: 'Choose' });
  vscode.window.showQuickPick(['a', 'b']);
}
