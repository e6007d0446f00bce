using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScoArchive.Content;
using ScoArchive.Files;

namespace ScoArchive.Starting;

/// <summary>Writes a new archive into a folder that is not there yet, or is empty.</summary>
public static partial class ArchiveStarter
{
    private const string Prefix = "Starting/";
    private const string Common = "common/";
    private const string Dot = "dot-";
    private const string Handbook = "docs/";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The languages in which there is a text to begin with.</summary>
    public static ImmutableSortedSet<string> Languages { get; } =
        [.. Resources().Select(name => name[Prefix.Length..].Split('/')[0] + "/").Where(folder => folder != Common).Select(folder => folder.TrimEnd('/'))];

    /// <summary>Writes the archive.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="archive">What it is to be.</param>
    /// <param name="program">Where the program lies, for its package.</param>
    /// <returns>The files written, relative to the folder, in ordinal order.</returns>
    /// <exception cref="UnusableFolderException">The folder holds something; nothing was written.</exception>
    public static ImmutableArray<string> Start(string folder, NewArchive archive, string program)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new UnusableFolderException($"'{folder}' is not empty, and nothing in it is overwritten; name a folder that is, or one that is not there yet.");
        }

        var written = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (string name in Resources())
        {
            string path = name[Prefix.Length..];
            string part = path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
            if (part == Common || part == archive.Language + "/")
            {
                string file = string.Join('/', path[part.Length..].Split('/').Select(step => step.StartsWith(Dot, StringComparison.Ordinal) ? "." + step[Dot.Length..] : step));
                Write(folder, file, Utf8.GetBytes(file.StartsWith(Handbook, StringComparison.Ordinal) && file != Handbook + "README.md" ? PageOf(Read(name)) : FillIn(Read(name), archive)));
                written.Add(file);
            }
        }

        if (ProgramPackage.Find(program) is { } package)
        {
            string file = "program/" + ProgramPackage.FileName;
            Write(folder, file, File.ReadAllBytes(package));
            written.Add(file);
        }

        return [.. written];
    }

    private static void Write(string folder, string name, byte[] bytes)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        if (!OperatingSystem.IsWindows() && bytes.AsSpan().StartsWith("#!"u8))
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    // A page of the program's own handbook, for whoever has the packed program.
    private static string PageOf(string text) => FromSource().Replace(text, ".program/sco-archive").ReplaceLineEndings("\n");

    [GeneratedRegex("dotnet run --project src/ScoArchive(?: -c Release)?(?: --(?= ))?", RegexOptions.CultureInvariant)]
    private static partial Regex FromSource();

    // A text in JSON's quotation marks is one in YAML's.
    private static string FillIn(string text, NewArchive archive) => text
        .Replace("{title}", Quote(archive.Title), StringComparison.Ordinal)
        .Replace("{tagline}", Quote(archive.Tagline.Length > 0 ? archive.Tagline : archive.Title), StringComparison.Ordinal)
        .Replace("{baseUrl}", SiteSettingsReader.WithSlash(archive.BaseUrl), StringComparison.Ordinal)
        .Replace("{language}", archive.Language, StringComparison.Ordinal)
        .Replace("{version}", ProgramPackage.Version, StringComparison.Ordinal)
        .Replace("{heading}", archive.Title, StringComparison.Ordinal);

    private static string Quote(string words) => JsonSerializer.Serialize(words, Quoted);

    private static IEnumerable<string> Resources() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static string Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Utf8);
        return reader.ReadToEnd();
    }
}
