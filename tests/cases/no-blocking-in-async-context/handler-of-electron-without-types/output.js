import { readFileSync } from 'node:fs';
import { ipcMain } from 'electron';
import { readFile } from 'node:fs/promises';

export function register() {
  ipcMain.handle('notes:read', async (event, path) => {
    const text = await readFile(path, 'utf8');
    return text.trim();
  });
  ipcMain.on('notes:print', (event, path) => {
    event.reply('notes:text', readFileSync(path, 'utf8'));
  });
}
