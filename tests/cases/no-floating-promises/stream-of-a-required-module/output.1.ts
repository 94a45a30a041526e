const fs = require('fs-extra');

function copy(from: string, to: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const target = fs.createWriteStream(to);
    target.on('finish', () => resolve());
    target.on('error', reject);
    fs.createReadStream(from).pipe(target);
  });
}

export async function start(): Promise<void> {
  copy('a', 'b').catch(console.error);
}
