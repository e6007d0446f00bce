using System.CommandLine;
using ScoArchive.Starting;

namespace ScoArchive.Commands;

/// <summary>Declares the commands that need no archive around them.</summary>
internal static class CommandsWithoutArchive
{
    /// <summary>Shows what conversion makes of texts.</summary>
    public static Command DeclareConvert()
    {
        var path = new Argument<string>("FILE") { Description = "A text, or with --json --output a folder of texts" };
        var json = new Option<bool>("--json") { Description = "Print the document as JSON (the default)" };
        var markdown = new Option<bool>("--markdown") { Description = "Print the document as Markdown" };
        var explain = new Option<bool>("--explain") { Description = "Print what each step decided, line by line" };
        var output = new Option<string?>("--output") { Description = "Folder to write one NAME.EXT.json a text into", HelpName = "DIR" };
        output.Validators.Add(result => OptionChecks.RefuseNoName(result, output));
        var convert = new Command("convert", "Converts texts without records and prints the result") { path, json, markdown, explain, output };
        convert.Validators.Add(result =>
        {
            int forms = new[] { json, markdown, explain }.Count(result.GetValue);
            if (forms > 1)
            {
                result.AddError("Choose one of --json, --markdown and --explain.");
            }
            else if (Directory.Exists(result.GetValue(path)) != (result.GetValue(output) is not null))
            {
                result.AddError("A folder of texts needs --output DIR, and --output needs a folder of texts.");
            }
        });
        convert.SetAction(parsed => ConvertCommand.Run(
            parsed.GetValue(path)!,
            parsed.GetValue(output),
            parsed.GetValue(markdown) ? ConvertForm.Markdown : parsed.GetValue(explain) ? ConvertForm.Explanation : ConvertForm.Json));
        return convert;
    }

    /// <summary>Makes a new archive.</summary>
    public static Command DeclareInit()
    {
        var folder = new Argument<string>("DIR") { Description = "Folder of the new archive, which is not there yet or is empty" };
        var title = new Option<string>("--title") { Description = "Name of the archive", HelpName = "WORDS", Required = true };
        var tagline = new Option<string?>("--tagline") { Description = "What it is, in one sentence", HelpName = "WORDS" };
        var language = new Option<string>("--language") { Description = $"Language of the interface: {string.Join(", ", ArchiveStarter.Languages)} (default: en)", HelpName = "TAG", DefaultValueFactory = _ => "en" };
        var baseUrl = new Option<string>("--base-url") { Description = "Address of the site's root (default: https://example.org/)", HelpName = "URL", DefaultValueFactory = _ => "https://example.org/" };
        title.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(title)))
            {
                result.AddError("The name after --title is empty; name the archive there.");
            }
        });
        language.AcceptOnlyFromAmong([.. ArchiveStarter.Languages]);
        OptionChecks.RefuseNoAddress(baseUrl);
        var init = new Command("init", "Makes a new archive in an empty folder") { folder, title, tagline, language, baseUrl };
        init.SetAction(parsed => InitCommand.Run(
            parsed.GetValue(folder)!, new NewArchive(parsed.GetValue(title)!, parsed.GetValue(tagline) ?? "", parsed.GetValue(language)!, parsed.GetValue(baseUrl)!)));
        return init;
    }
}
