using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Files;

namespace ScoArchive.Content;

/// <summary>Reads the files of the archive's folders; what cannot be read is a diagnostic that names the file.</summary>
public static class ContentFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>A file's bytes.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="folder">The folder that a link must not leave; <see langword="null"/> where any file is meant.</param>
    public static Outcome<byte[]> ReadBytes(string path, string name, string? folder)
    {
        try
        {
            if (LiesIn(folder, path))
            {
                return Outcome.Of(OrdinaryFile.ReadAllBytes(path));
            }

            string real = RealPath.Of(path);
            if (folder is not null && !RealPath.IsIn(RealPath.Of(folder), real))
            {
                return Outcome.Failed<byte[]>(Diagnostic.Error(ContentCodes.LeavesFolder, name, 0,
                    $"the link leads out of the folder, to '{real}'", "put a copy of the file in its place"));
            }

            return Path.Exists(real)
                ? Outcome.Of(OrdinaryFile.ReadAllBytes(real))
                : Unreadable(name, File.Exists(path) ? "it is a link that leads nowhere" : "it is not there");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Unreadable(name, exception.Message);
        }
    }

    /// <summary>The text of a file that editors write, which is UTF-8; no letter is replaced.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="folder">The folder that a link must not leave; <see langword="null"/> where any file is meant.</param>
    public static Outcome<string> ReadText(string path, string name, string? folder)
    {
        Outcome<byte[]> bytes = ReadBytes(path, name, folder);
        return bytes.Succeeded ? Decode(bytes.Value, name) : Outcome.Failed<string>(bytes.Diagnostics);
    }

    /// <summary>What keeps the text of such a file from being read.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">Its name for messages.</param>
    /// <param name="folder">The folder that a link must not leave; <see langword="null"/> where any file is meant.</param>
    public static ImmutableArray<Diagnostic> FindUnreadable(string path, string name, string? folder)
    {
        Outcome<byte[]> bytes = ReadBytes(path, name, folder);
        return bytes.Succeeded && !Utf8.IsValid(bytes.Value) ? Decode(bytes.Value, name).Diagnostics : bytes.Diagnostics;
    }

    // Most files lie in the folder itself and lead nowhere else, wherever the folder is; following every part of their paths takes far longer than reading them.
    private static bool LiesIn(string? folder, string path) => folder is not null && Path.GetDirectoryName(path) == folder && new FileInfo(path) is { Exists: true, LinkTarget: null };

    private static Outcome<string> Decode(byte[] bytes, string name)
    {
        try
        {
            return Outcome.Of(Strict.GetString(bytes).TrimStart('\uFEFF'));
        }
        catch (DecoderFallbackException exception)
        {
            int line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            return Outcome.Failed<string>(Diagnostic.Error(ContentCodes.NotUtf8, name, line,
                "the file is not UTF-8, so that its letters cannot be told", "save it again as UTF-8"));
        }
    }

    private static Outcome<byte[]> Unreadable(string name, string reason) => Outcome.Failed<byte[]>(Diagnostic.Error(
        ContentCodes.Unreadable, name, 0, $"the file cannot be read ({reason.TrimEnd('.')})", "put a readable file there, or remove it"));
}
