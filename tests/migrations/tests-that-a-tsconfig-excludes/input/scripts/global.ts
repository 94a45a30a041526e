const load = 'a script, whose names are everybody’s';
