const start = Date.now();
while (Date.now() - start < 5) {}
console.log('warm');
