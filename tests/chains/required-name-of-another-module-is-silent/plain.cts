exports.load = (work: Promise<string>): string => String(work);
