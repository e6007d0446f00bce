using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using ScoArchive.Building;
using ScoArchive.Cache;
using ScoArchive.Content;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Exports;
using ScoArchive.Core.Json;
using ScoArchive.Core.Permalinks;
using ScoArchive.Core.Records;
using ScoArchive.Progress;
using ScoArchive.Publishing;

namespace ScoArchive.Commands;

/// <summary>Converts texts without their records and prints what conversion made of them.</summary>
public sealed class ConvertCommand
{
    private const string NotWritten = "SCO140";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly ArchiveInput _input;
    private readonly TextWork _work;

    private ConvertCommand(ArchiveInput input)
    {
        _input = input;
        _work = new TextWork(input.States, input.Topics, WorkCache.None);
    }

    /// <summary>Runs the command.</summary>
    /// <param name="path">A text, or a folder of texts.</param>
    /// <param name="output">For a folder: where to write one JSON file a text.</param>
    /// <param name="form">The form to print.</param>
    public static int Run(string path, string? output, ConvertForm form)
    {
        Workspace workspace = Workspace.Locate(null, null, null);
        Outcome<ArchiveInput> input = ArchiveInputReader.Read(workspace.Input, workspace.Languages);
        if (input.Value is null)
        {
            DiagnosticPrinter.Print(input.Diagnostics);
            return ExitCode.ContentErrors;
        }

        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Console.Error.WriteLine($"There is no file or folder '{path}'; name one that exists.");
            return ExitCode.WrongUsage;
        }

        var command = new ConvertCommand(input.Value);
        return output is null ? command.PrintOne(path, form) : command.WriteAll(path, output);
    }

    private int PrintOne(string path, ConvertForm form)
    {
        Outcome<PreparedDocuments> prepared = Prepare(path);
        if (prepared.Value is null)
        {
            DiagnosticPrinter.Print(prepared.Diagnostics);
            return ExitCode.ContentErrors;
        }

        PrintWarnings(prepared.Diagnostics);
        PreparedDocument document = prepared.Value.Documents[0];
        using Stream console = Console.OpenStandardOutput();
        console.Write(form switch
        {
            ConvertForm.Markdown => document.Document.Document.Markdown.Span,
            ConvertForm.Explanation => Utf8.GetBytes(Explanation.Write(path)),
            _ => DocumentJson.Write(document.Document, "", licence: null),
        });
        return ExitCode.Done;
    }

    private int WriteAll(string folder, string output)
    {
        Directory.CreateDirectory(output);
        string[] files = [.. Directory.EnumerateFiles(folder).Where(file => !file.EndsWith(".yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        int refused = 0;
        var unwritten = new ConcurrentBag<Diagnostic>();
        var warnings = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(files, file =>
        {
            Outcome<PreparedDocuments> prepared = Prepare(file);
            prepared.Diagnostics.ToList().ForEach(warnings.Add);
            byte[] json = prepared.Value is { } documents ? DocumentJson.Write(documents.Documents[0].Document, "", licence: null) : Refusal(prepared.Diagnostics);
            bool written = TryWrite(Path.Combine(output, Path.GetFileName(file) + ".json"), json, unwritten);
            if (prepared.Value is null || !written)
            {
                Interlocked.Increment(ref refused);
            }
        });
        PrintWarnings(warnings.OrderBy(warning => warning.Source, StringComparer.Ordinal).ThenBy(warning => warning.Line));
        DiagnosticPrinter.Print([.. unwritten.OrderBy(problem => problem.Source, StringComparer.Ordinal)]);
        Console.WriteLine($"Converted {files.Length - refused} of {files.Length} texts into {output}");
        return refused == 0 ? ExitCode.Done : ExitCode.ContentErrors;
    }

    // What is printed may be read by a program; and no text that is only tried has a record.
    private static void PrintWarnings(IEnumerable<Diagnostic> found)
    {
        foreach (string line in DiagnosticPrinter.Warnings([.. found.Where(problem => problem.Severity == Severity.Warning && problem.Code != RecordCodes.NotCatalogued)], all: true))
        {
            Console.Error.WriteLine(line);
        }
    }

    // One result that cannot be written, as under a name that is too long, keeps none of the others away.
    private static bool TryWrite(string path, byte[] json, ConcurrentBag<Diagnostic> unwritten)
    {
        try
        {
            File.WriteAllBytes(path, json);
            return true;
        }
        catch (IOException exception)
        {
            unwritten.Add(Diagnostic.Error(NotWritten, Path.GetFileName(path), 0, $"the result cannot be written ({exception.Message.TrimEnd('.')})", "give the text a shorter name, or make room"));
            return false;
        }
    }

    private Outcome<PreparedDocuments> Prepare(string path)
    {
        var pipeline = new DocumentPipeline(_work, _input.Topics, _ => Outcome.Of(Ledger.Empty));
        return pipeline.Prepare([new SeedUnit(path, Path.GetFileName(path), "", Path.GetFileNameWithoutExtension(path) + ".yml")], new SilentProgress());
    }

    private static byte[] Refusal(ImmutableArray<Diagnostic> diagnostics)
    {
        IEnumerable<string> errors = diagnostics.Where(problem => problem.Severity == Severity.Error).Select(problem => problem.ToString());
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Options))
        {
            json.WriteStartObject();
            json.WriteString("error", string.Join("\n", errors));
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
