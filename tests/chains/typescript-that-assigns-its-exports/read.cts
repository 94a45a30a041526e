import { awaitSync } from '@kaciras/deasync';

function read(work: Promise<string>): string {
  return awaitSync(work);
}

exports.read = read;
exports.readAll = (all: Promise<string>[]): string[] => all.map(awaitSync);
