process.on('exit', stop);
function stop(): void {
  console.log('bye');
  setTimeout(() => console.log('later'), 10);
}
