process.once('unhandledRejection', (error) => { console.error(error); process.exitCode = 1; });
