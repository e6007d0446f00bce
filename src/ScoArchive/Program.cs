using ScoArchive.Commands;

return await CommandLine.RunAsync(args);
