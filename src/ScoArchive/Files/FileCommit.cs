using System.Text;

namespace ScoArchive.Files;

/// <summary>
/// Writes several files of a folder together, whole or not at all. The new files are written and flushed beside the old ones
/// first; then a plan of what is to be renamed and removed takes its place in one step, which decides; then it is carried out.
/// A process that ends before that step has changed nothing, one that ends after it is finished by <see cref="Finish"/>.
/// </summary>
/// <param name="folder">The folder; it need not exist.</param>
public sealed class FileCommit(string folder)
{
    /// <summary>The plan's file name; it is there only while a commit is carried out.</summary>
    public const string Plan = "commit.plan";

    private const string New = ".new";
    private const string PutMark = "put\t";
    private const string RemoveMark = "remove\t";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly SortedDictionary<string, byte[]> _put = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);

    /// <summary>Whether a folder holds a plan that nobody has carried out to its end.</summary>
    public static bool IsUnfinished(string folder) => File.Exists(Path.Combine(folder, Plan));

    /// <summary>Carries out the plan of a process that ended before its time, or removes what it wrote without one.</summary>
    public static void Finish(string folder)
    {
        if (IsUnfinished(folder))
        {
            CarryOut(folder);
        }

        foreach (string left in Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + New) : [])
        {
            File.Delete(left);
        }
    }

    /// <summary>A file to write, in UTF-8 without mark.</summary>
    public FileCommit Put(string name, string text)
    {
        _put[name] = Utf8.GetBytes(text);
        return this;
    }

    /// <summary>A file to remove, where it exists.</summary>
    public FileCommit Remove(string name)
    {
        _ = File.Exists(Path.Combine(folder, name)) && _removed.Add(name);
        return this;
    }

    /// <summary>Writes the files, then does what must follow; where that fails, the files are as before.</summary>
    public T Then<T>(Func<T> follow)
    {
        FileCommit back = Reverse();
        Commit();
        try
        {
            return follow();
        }
        catch
        {
            back.Commit();
            throw;
        }
    }

    /// <summary>Writes and removes the files.</summary>
    public void Commit()
    {
        if (_put.Count + _removed.Count == 0)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        string plan = Path.Combine(folder, Plan);
        try
        {
            foreach ((string name, byte[] bytes) in _put)
            {
                WriteThrough(Path.Combine(folder, name + New), bytes);
            }

            WriteThrough(plan + New, Utf8.GetBytes(string.Concat(_put.Keys.Select(name => PutMark + name + '\n').Concat(_removed.Select(name => RemoveMark + name + '\n')))));
            File.Move(plan + New, plan);
        }
        catch
        {
            _put.Keys.Append(Plan).ToList().ForEach(name => File.Delete(Path.Combine(folder, name + New)));
            throw;
        }

        CarryOut(folder);
    }

    private FileCommit Reverse()
    {
        var back = new FileCommit(folder);
        foreach (string name in _put.Keys.Concat(_removed))
        {
            string path = Path.Combine(folder, name);
            if (File.Exists(path))
            {
                back._put[name] = File.ReadAllBytes(path);
            }
            else
            {
                back._removed.Add(name);
            }
        }

        return back;
    }

    private static void CarryOut(string folder)
    {
        string plan = Path.Combine(folder, Plan);
        foreach (string line in File.ReadAllLines(plan))
        {
            string path = Path.Combine(folder, Path.GetFileName(line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..]));
            if (line.StartsWith(PutMark, StringComparison.Ordinal) && File.Exists(path + New))
            {
                File.Move(path + New, path, overwrite: true);
            }
            else if (line.StartsWith(RemoveMark, StringComparison.Ordinal))
            {
                File.Delete(path);
            }
        }

        File.Delete(plan);
    }

    // On the disk before it gets its name, so that no name ever stands for half a file.
    private static void WriteThrough(string path, byte[] bytes)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }
}
