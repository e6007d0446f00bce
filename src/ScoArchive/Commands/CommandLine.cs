using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ScoArchive.Building;
using ScoArchive.Files;
using ScoArchive.Hosting;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>The program's commands and options.</summary>
public sealed class CommandLine
{
    private const string ShowsFaults = "SCO_ARCHIVE_SHOW_FAULTS";
    private const int DefaultPort = 5080;
    private const string Netlify = "netlify";
    private const string Cloudflare = "cloudflare";

    private readonly Option<string?> _seeds = new("--seeds") { Description = "Folder of texts to build (default: seeds)", HelpName = "DIR" };
    private readonly Option<string?> _input = new("--input") { Description = "Folder of settings, vocabularies, pages and ledgers (default: input)", HelpName = "DIR" };
    private readonly Option<string?> _output = new("--output") { Description = "Folder to publish into (default: output)", HelpName = "DIR" };
    private readonly Option<string?> _baseUrl = new("--base-url") { Description = "Address of the site's root (default: that of input/site.yml)", HelpName = "URL" };
    private readonly Option<string?> _cache = new("--cache") { Description = "Folder that keeps what earlier builds worked out (default: .cache)", HelpName = "DIR" };
    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Work everything out anew, and keep nothing" };
    private readonly Option<bool> _noSearch = new("--no-search") { Description = "Leave out the search index" };
    private readonly Option<bool> _noIndex = new("--no-index") { Description = "Ask search engines to leave the site out, as for a copy built for trial" };
    private readonly Option<string> _host = new("--host") { Description = "Host whose form the rule files for hosts have: netlify (the default, which others can read too) or cloudflare", HelpName = "NAME", DefaultValueFactory = _ => Netlify };
    private readonly Option<bool> _timings = new("--timings") { Description = "Show what each stage cost: time, processor time, memory" };
    private readonly Option<bool> _verbose = new("--verbose") { Description = "Show every warning, also where there are many of one kind" };
    private readonly Option<bool> _locked = new("--locked") { Description = "Fail when the committed ledgers of permalinks are out of date; write nothing to them" };

    private CommandLine()
    {
        foreach (Option<string?> folder in (Option<string?>[])[_seeds, _input])
        {
            folder.Validators.Add(result =>
            {
                if (result.GetValue(folder) is { } path && !Directory.Exists(path))
                {
                    result.AddError($"There is no folder '{path}'; name one that exists after {folder.Name}.");
                }
            });
        }

        _output.Validators.Add(result => OptionChecks.RefuseNoName(result, _output));
        _cache.Validators.Add(result => OptionChecks.RefuseNoName(result, _cache));
        OptionChecks.RefuseNoAddress(_baseUrl);
        _host.AcceptOnlyFromAmong(Netlify, Cloudflare);
    }

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>The exit code, see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        ParseResult parsed = new CommandLine().Declare().Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            parsed.Errors.ToList().ForEach(error => Console.Error.WriteLine(error.Message));
            Console.Error.WriteLine("Run with --help to see every command and option.");
            return ExitCode.WrongUsage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UnusableFolderException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.WrongUsage;
        }
        catch (Exception exception) when (MachineFault.Of(exception) is { } fault)
        {
            Console.Error.WriteLine(fault.Message);
            return ExitCode.ContentErrors;
        }
        catch (Exception exception) when (Environment.GetEnvironmentVariable(ShowsFaults) is null)
        {
            Console.Error.WriteLine($"The program has a fault of its own: {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}");
            Console.Error.WriteLine($"Nothing was published. Please report it with what {ShowsFaults}=1 shows in addition.");
            return ExitCode.ContentErrors;
        }
    }

    private RootCommand Declare()
    {
        var root = new RootCommand("Turns texts of documents into a published archive.");
        AddBuildOptions(root);
        root.SetAction((parsed, _) => BuildCommand.RunAsync(OptionsOf(parsed), parsed.GetValue(_timings), parsed.GetValue(_verbose)));
        var build = new Command("build", "Builds the whole site (the default command)");
        AddBuildOptions(build);
        build.SetAction((parsed, _) => BuildCommand.RunAsync(OptionsOf(parsed), parsed.GetValue(_timings), parsed.GetValue(_verbose)));
        root.Subcommands.Add(build);
        root.Subcommands.Add(DeclarePreview());
        root.Subcommands.Add(DeclareCheck());
        root.Subcommands.Add(CommandsWithoutArchive.DeclareConvert());
        root.Subcommands.Add(DeclarePermalinks());
        root.Subcommands.Add(DeclareChanges());
        root.Subcommands.Add(DeclareAdd());
        root.Subcommands.Add(DeclareList());
        root.Subcommands.Add(DeclareShow());
        root.Subcommands.Add(CommandsWithoutArchive.DeclareInit());
        return root;
    }

    private void AddBuildOptions(Command command)
    {
        foreach (Option option in (Option[])[_seeds, _input, _output, _baseUrl, _cache, _noCache, _noSearch, _noIndex, _host, _timings, _verbose, _locked])
        {
            command.Options.Add(option);
        }
    }

    private Command DeclarePreview()
    {
        var port = new Option<int>("--port")
        {
            Description = $"Port on this machine (default: {DefaultPort}, or the next free one)", HelpName = "N", DefaultValueFactory = _ => DefaultPort, CustomParser = ParsePort,
        };
        var preview = new Command("preview", "Builds into a folder of its own (.preview), shows the site on this machine, and rebuilds when something changes") { port, _seeds, _input, _output, _cache, _noCache };
        preview.SetAction((parsed, cancellation) => PreviewCommand.RunAsync(
            PreviewOf(parsed), parsed.GetValue(port), parsed.GetResult(port) is { Implicit: false }, cancellation));
        return preview;
    }

    private Command DeclareCheck()
    {
        var folder = new Argument<string?>("DIR") { Description = "The site's folder (default: output)", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print the findings as JSON" };
        var check = new Command("check", "Checks a built site: links, ids, headings, languages, data, feeds, hashes, names, sizes, rules of the host, and every address of the ledgers") { folder, json, _input };
        check.SetAction(parsed => CheckCommand.RunAsync(
            parsed.GetValue(folder) ?? "", parsed.GetValue(folder) is null ? WorkspaceOf(parsed) : null, parsed.GetValue(_input) ?? "", parsed.GetValue(json)));
        return check;
    }

    private static int ParsePort(ArgumentResult result)
    {
        string text = string.Join(' ', result.Tokens.Select(token => token.Value));
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
        {
            return port;
        }

        result.AddError($"There is no port '{text}'; name one from 1 to {ushort.MaxValue} after --port, or 0 for a free one.");
        return 0;
    }

    private Command DeclarePermalinks()
    {
        var slug = new Argument<string?>("SLUG") { Description = "One document; all of them when left out", Arity = ArgumentArity.ZeroOrOne };
        var permalinks = new Command("permalinks", "Shows what a build would change in the ledgers of permalinks, and changes nothing") { slug, _seeds, _input };
        permalinks.SetAction(parsed => PermalinksCommand.Run(Workspace.Locate(parsed.GetValue(_seeds), parsed.GetValue(_input), null), parsed.GetValue(slug)));
        return permalinks;
    }

    private Command DeclareChanges()
    {
        var site = new Argument<string?>("SITE") { Description = "Folder of a built site to compare with; a commit when left out", Arity = ArgumentArity.ZeroOrOne };
        var since = new Option<string?>("--since") { Description = "Commit to compare with, as git names it (default: HEAD); of a branch, the commit that this one left it at", HelpName = "COMMIT" };
        var markdown = new Option<bool>("--markdown") { Description = "Print the report as Markdown, for the page of a pull request" };
        var json = new Option<bool>("--json") { Description = "Print the report as JSON" };
        var changes = new Command("changes", "Says which documents, paragraphs and links are other than they were: new, changed, moved, lost") { site, since, markdown, json, _seeds, _input, _cache, _noCache };
        changes.Validators.Add(result =>
        {
            if (result.GetValue(markdown) && result.GetValue(json))
            {
                result.AddError("Choose one of --markdown and --json.");
            }

            if (result.GetValue(site) is not null && result.GetValue(since) is not null)
            {
                result.AddError("Compare with a built site or with a commit: leave SITE or --since out.");
            }
        });
        changes.SetAction(parsed => ChangesCommand.Run(
            WorkspaceOf(parsed),
            parsed.GetValue(site) ?? "",
            parsed.GetValue(since) ?? "HEAD",
            parsed.GetValue(markdown) ? ChangesForm.Markdown : parsed.GetValue(json) ? ChangesForm.Json : ChangesForm.Text));
        return changes;
    }

    private Command DeclareAdd()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files to add (.pdf, .docx, .html, .mhtml, .txt), or folders of them", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be written, and write nothing" };
        var add = new Command("add", "Adds documents from the files that one has: takes the text out, keeps the file, writes a first record") { files, dryRun, _seeds, _input, _cache, _noCache };
        add.SetAction(parsed => AddCommand.Run(WorkspaceOf(parsed), parsed.GetValue(files)!, parsed.GetValue(dryRun)));
        return add;
    }

    private Command DeclareList()
    {
        var json = new Option<bool>("--json") { Description = "Print them as JSON" };
        var list = new Command("list", "Lists the documents, which of them have no record, and what records do not say") { json, _seeds, _input, _cache, _noCache };
        list.SetAction(parsed => ListCommand.Run(WorkspaceOf(parsed), parsed.GetValue(json)));
        return list;
    }

    private Command DeclareShow()
    {
        var slug = new Argument<string>("SLUG") { Description = "The document" };
        var json = new Option<bool>("--json") { Description = "Print it as JSON" };
        var show = new Command("show", "Shows what is known of a document: metadata, ids of its paragraphs, topics and states with the words that show them") { slug, json, _seeds, _input, _cache, _noCache };
        show.SetAction(parsed => ShowCommand.Run(WorkspaceOf(parsed), parsed.GetValue(slug)!, parsed.GetValue(json)));
        return show;
    }

    private Workspace WorkspaceOf(ParseResult parsed)
    {
        Workspace workspace = Workspace.Locate(parsed.GetValue(_seeds), parsed.GetValue(_input), parsed.GetValue(_output));
        return parsed.GetValue(_noCache) ? workspace with { Cache = null }
            : parsed.GetValue(_cache) is { } cache ? workspace with { Cache = RealPath.Of(cache) }
            : workspace;
    }

    private Workspace PreviewOf(ParseResult parsed)
    {
        Workspace workspace = WorkspaceOf(parsed);
        return parsed.GetValue(_output) is null ? workspace with { Output = workspace.Preview } : workspace;
    }

    private BuildOptions OptionsOf(ParseResult parsed) => new(
        WorkspaceOf(parsed),
        parsed.GetValue(_baseUrl) ?? "",
        !parsed.GetValue(_noSearch),
        parsed.GetValue(_locked) ? LedgerUse.Lock : LedgerUse.Write)
    {
        IsListed = !parsed.GetValue(_noIndex),
        Host = parsed.GetValue(_host) == Cloudflare ? HostForm.Cloudflare : HostForm.Netlify,
    };
}
