using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ScoArchive.Content;

/// <summary>A file as it stands in a commit.</summary>
/// <param name="Name">Its name within its folder.</param>
/// <param name="Text">Its text.</param>
public sealed record CommittedFile(string Name, string Text)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// The committed tab-separated files of a folder that are other on disk or gone. Where git is missing, the folder is
    /// in no checkout or nothing was committed, there are none.
    /// </summary>
    public static IReadOnlyList<CommittedFile> ReadChanged(string folder)
    {
        string parent = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        string name = Path.GetFileName(folder);
        byte[]? changed = Run(parent, "", ["diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", "HEAD", "--", name]);
        return Read(parent, "HEAD", changed, ".tsv");
    }

    /// <summary>The files of a folder at a commit; none where the commit has no such folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="commit">The commit.</param>
    /// <param name="suffix">What their names end in.</param>
    public static IReadOnlyList<CommittedFile> ReadAll(string folder, string commit, string suffix)
    {
        string parent = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        byte[]? listed = Run(parent, "", ["ls-tree", "-z", "--name-only", commit, "--", Path.GetFileName(Path.GetFullPath(folder)) + "/"]);
        return Read(parent, commit, listed, suffix);
    }

    /// <summary>The commit from which a folder's checkout and another commit have both come; <see langword="null"/> where git knows none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="commit">The other commit, as git names it.</param>
    public static string? FindBase(string folder, string commit)
    {
        byte[]? known = commit.StartsWith('-') ? null : Run(folder, "", ["rev-parse", "--verify", "--quiet", commit + "^{commit}"]);
        byte[]? shared = known is null ? null : Run(folder, "", ["merge-base", Utf8.GetString(known).Trim(), "HEAD"]);
        return (shared ?? known) is { } found ? Utf8.GetString(found).Trim() : null;
    }

    private static IReadOnlyList<CommittedFile> Read(string parent, string commit, byte[]? names, string suffix)
    {
        string[] paths = [.. Utf8.GetString(names ?? []).Split('\0').Where(path => path.EndsWith(suffix, StringComparison.Ordinal) && !path.Contains('\n', StringComparison.Ordinal))];
        string requests = string.Concat(paths.Select(path => $"{commit}:./{path}\n"));
        byte[]? blobs = paths.Length == 0 ? null : Run(parent, requests, ["cat-file", "--batch"]);
        return blobs is null ? [] : [.. ReadBatch(paths, blobs)];
    }

    // For each request a line "HASH blob SIZE", so many bytes and a line end, or a line that it is missing.
    private static IEnumerable<CommittedFile> ReadBatch(string[] paths, byte[] blobs)
    {
        int at = 0;
        foreach (string path in paths)
        {
            int end = Array.IndexOf(blobs, (byte)'\n', at);
            string[] head = end < 0 ? [] : Utf8.GetString(blobs, at, end - at).Split(' ');
            at = end + 1;
            if (head is [_, "blob", var size] && int.TryParse(size, out int length))
            {
                yield return new CommittedFile(Path.GetFileName(path), Utf8.GetString(blobs, at, length));
                at += length + 1;
            }
        }
    }

    private static byte[]? Run(string folder, string input, string[] arguments)
    {
        try
        {
            using Process? git = Process.Start(new ProcessStartInfo("git", ["--no-optional-locks", .. arguments])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardInputEncoding = Utf8,
            });
            return git is null ? null : Talk(git, input);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            return null;
        }
    }

    private static byte[]? Talk(Process git, string input)
    {
        using var output = new MemoryStream();
        git.ErrorDataReceived += static (_, _) => { };
        git.BeginErrorReadLine();
        Task writing = Task.Run(() =>
        {
            git.StandardInput.Write(input);
            git.StandardInput.Close();
        });
        git.StandardOutput.BaseStream.CopyTo(output);
        writing.Wait();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.ToArray() : null;
    }
}
