process.on('unhandledRejection', (...given) => { console.error(...given); process.exitCode = 1; });
