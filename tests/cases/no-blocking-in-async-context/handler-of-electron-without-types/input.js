import { readFileSync } from 'node:fs';
import { ipcMain } from 'electron';

export function register() {
  ipcMain.handle('notes:read', (event, path) => {
    const text = readFileSync(path, 'utf8');
    return text.trim();
  });
  ipcMain.on('notes:print', (event, path) => {
    event.reply('notes:text', readFileSync(path, 'utf8'));
  });
}
