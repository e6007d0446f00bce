using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ScoArchive.Cache;

/// <summary>
/// Answers of earlier builds, each in a file under the checksum of what it depends on. A file that is damaged or of another form is
/// as good as none. That the folder cannot be written costs time and nothing else.
/// </summary>
/// <param name="folder">The folder, which need not exist; <see langword="null"/> for a cache that keeps nothing.</param>
/// <param name="clock">Tells the day on which an answer was last of use.</param>
public sealed class WorkCache(string? folder, TimeProvider clock)
{
    // What builds of a few versions and branches leave; the oldest that this build had no use for go first.
    private const long LeastBound = 64L << 20;
    private const int BoundPerUse = 3;
    private const int LargestPooled = 4 << 20;
    private const int FolderLetters = 2;
    private const string Extension = ".kept";

    private static readonly int CheckLength = SHA256.HashSizeInBytes * 2;

    private readonly ConcurrentDictionary<string, long> _used = new(StringComparer.Ordinal);
    private int _found;

    /// <summary>A cache that keeps nothing.</summary>
    public static WorkCache None { get; } = new(null, TimeProvider.System);

    /// <summary>Whether answers are kept.</summary>
    [MemberNotNullWhen(true, nameof(Folder))]
    public bool KeepsAnswers => Folder is not null;

    /// <summary>The folder.</summary>
    public string? Folder { get; } = folder;

    /// <summary>How many answers were taken from earlier builds.</summary>
    public int Found => _found;

    /// <summary>The answer that was kept under a key, or the one that is now worked out.</summary>
    /// <param name="key">All that the answer depends on.</param>
    /// <param name="work">Works the answer out; what is <see langword="null"/> is not kept.</param>
    public T? Get<T>(CacheKey key, Func<T?> work)
        where T : class
    {
        if (Take<T>(key) is { } kept)
        {
            return kept;
        }

        T? answer = work();
        if (answer is not null)
        {
            Keep(key, answer);
        }

        return answer;
    }

    /// <summary>The answer that was kept under a key, counted as one that was of use; <see langword="null"/> where there is none.</summary>
    /// <param name="key">All that the answer depends on.</param>
    public T? Take<T>(CacheKey key)
        where T : class
    {
        T? kept = Find<T>(key);
        Interlocked.Add(ref _found, kept is null ? 0 : 1);
        return kept;
    }

    /// <summary>What was kept under a key; <see langword="null"/> where there is nothing.</summary>
    /// <param name="key">All that the answer depends on.</param>
    public T? Find<T>(CacheKey key)
        where T : class => KeepsAnswers ? Read<T>(key) : null;

    /// <summary>Keeps an answer in the place of what was kept under its key.</summary>
    /// <param name="key">All that the answer depends on.</param>
    /// <param name="answer">The answer.</param>
    public void Keep<T>(CacheKey key, T answer)
        where T : class
    {
        if (!KeepsAnswers || Written(answer) is not { } payload)
        {
            return;
        }

        string path = PathOf(key);
        Try(() =>
        {
            string inner = Directory.CreateDirectory(Path.GetDirectoryName(path)!).FullName;
            string draft = Path.Combine(inner, Guid.NewGuid().ToString("N") + Extension);
            using (FileStream file = File.Create(draft))
            {
                file.Write(CheckOf(key, payload.Span));
                file.Write(payload.Span);
            }

            File.Move(draft, path, overwrite: true);
        });
        _used[path] = CheckLength + payload.Length;
    }

    /// <summary>Removes the oldest answers that this build had no use for, where the folder has outgrown its bound.</summary>
    public void Trim()
    {
        if (!KeepsAnswers || !Directory.Exists(Folder))
        {
            return;
        }

        FileInfo[] files = [.. new DirectoryInfo(Folder).EnumerateDirectories(new string('?', FolderLetters)).SelectMany(inner => inner.EnumerateFiles("*" + Extension))];
        long surplus = files.Sum(file => file.Length) - Math.Max(LeastBound, BoundPerUse * _used.Values.Sum());
        foreach (FileInfo file in files.Where(file => !_used.ContainsKey(file.FullName)).OrderBy(file => file.LastWriteTimeUtc).TakeWhile(_ => surplus > 0))
        {
            surplus -= file.Length;
            Try(file.Delete);
        }
    }

    // What holds a function, or itself, is worked out every time.
    private static ReadOnlyMemory<byte>? Written<T>(T answer)
    {
        try
        {
            return KeptForm.Write(answer);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private T? Read<T>(CacheKey key)
        where T : class
    {
        string path = PathOf(key);
        return File.Exists(path) ? Try(() => ReadFile<T>(key, path)) : null;
    }

    // What comes out of the bytes is copied, so that files one after another are read into the same memory; the few that are large are not worth holding on to.
    private T? ReadFile<T>(CacheKey key, string path)
        where T : class
    {
        using SafeFileHandle file = File.OpenHandle(path);
        long size = RandomAccess.GetLength(file);
        if (size <= CheckLength || size > Array.MaxLength)
        {
            return null;
        }

        int length = (int)size;
        byte[] bytes = length <= LargestPooled ? ArrayPool<byte>.Shared.Rent(length) : new byte[length];
        try
        {
            bool isKept = RandomAccess.Read(file, bytes.AsSpan(0, length), 0) == length && IsWhole(key, bytes.AsSpan(0, length));
            if (!isKept)
            {
                return null;
            }

            Use(path, length);
            return Deserialize<T>(bytes.AsMemory(CheckLength, length - CheckLength));
        }
        finally
        {
            if (length <= LargestPooled)
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }

    private static bool IsWhole(CacheKey key, ReadOnlySpan<byte> bytes) => bytes[..CheckLength].SequenceEqual(CheckOf(key, bytes[CheckLength..]));

    private static T? Deserialize<T>(ReadOnlyMemory<byte> payload)
        where T : class
    {
        try
        {
            return KeptForm.Read<T>(payload);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private void Use(string path, long length)
    {
        _used[path] = length;
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (now - File.GetLastWriteTimeUtc(path) > TimeSpan.FromDays(1))
        {
            Try(() => File.SetLastWriteTimeUtc(path, now));
        }
    }

    private string PathOf(CacheKey key) => Path.GetFullPath(Path.Combine(Folder!, key.Value[..FolderLetters], key.Value[FolderLetters..] + Extension));

    // The key counts too: an answer under another's name is as good as none.
    private static byte[] CheckOf(CacheKey key, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(key.Value));
        hash.AppendData(payload);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Try(Action action) => Try<object>(() =>
    {
        action();
        return null;
    });

    private static T? Try<T>(Func<T?> action)
        where T : class
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
