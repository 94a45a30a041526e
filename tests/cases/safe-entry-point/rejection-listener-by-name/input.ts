process.on('unhandledRejection', console.error);
