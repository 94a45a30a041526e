import fse from 'fs-extra';

export const settings: object = fse.readJsonSync('settings.json');
export const load = (path: string): object => fse.readJsonSync(path);
