using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ScoArchive.Cache;

/// <summary>Takes down what an answer depends on, piece by piece; each piece counts with its length, so that none runs into the next.</summary>
public sealed class CacheKeyBuilder : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Begins with what every answer depends on: the program.</summary>
    /// <param name="work">The name of the work, so that the same values given to other work have another key.</param>
    public CacheKeyBuilder(string work) => AddBytes(Encoding.UTF8.GetBytes(ProgramIdentity.Value)).AddBytes(Encoding.UTF8.GetBytes(work));

    /// <summary>The key of all that work depends on.</summary>
    /// <param name="work">The name of the work.</param>
    /// <param name="add">Adds what it depends on.</param>
    public static CacheKey KeyOf(string work, Action<CacheKeyBuilder> add)
    {
        using var key = new CacheKeyBuilder(work);
        add(key);
        return key.ToKey();
    }

    /// <summary>Adds bytes.</summary>
    public CacheKeyBuilder AddBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        _hash.AppendData(length);
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>Adds a value with all that its public members say.</summary>
    public CacheKeyBuilder AddValue<T>(T value) => AddBytes(JsonSerializer.SerializeToUtf8Bytes(value));

    /// <summary>Adds a value with everything that it holds, said in public or not; cheaper than <see cref="AddValue"/>.</summary>
    /// <exception cref="NotSupportedException">It holds what has no content of its own, such as a function.</exception>
    public CacheKeyBuilder AddContent(object? value)
    {
        ContentHasher.Add(_hash, value);
        return this;
    }

    /// <summary>Adds another key.</summary>
    public CacheKeyBuilder AddKey(CacheKey key) => AddBytes(Encoding.ASCII.GetBytes(key.Value));

    /// <summary>The key of everything added.</summary>
    public CacheKey ToKey() => new(Convert.ToHexStringLower(_hash.GetHashAndReset()));

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
