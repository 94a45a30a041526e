setTimeout(async () => {
  console.log('done');
}, 1);
