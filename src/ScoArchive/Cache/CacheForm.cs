using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using ScoArchive.Core.Conversion;

namespace ScoArchive.Cache;

/// <summary>The form in which the cache writes values down: JSON of all public members, each block with the name of its type.</summary>
internal static class CacheForm
{
    private const string TypeMember = "$type";

    /// <summary>How values are written and read.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>
    /// Whether a letter may have been lost in writing: half of a pair of UTF-16 is written as U+FFFD, which a text may also have itself.
    /// </summary>
    public static bool MayHaveLost(ReadOnlySpan<byte> written) => written.IndexOf("\\uFFFD"u8) >= 0 || written.IndexOf("\uFFFD"u8) >= 0;

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameBlocks } },
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.MakeReadOnly();
        return options;
    }

    private static void NameBlocks(JsonTypeInfo info)
    {
        if (info.Type != typeof(Block))
        {
            return;
        }

        info.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = TypeMember };
        foreach (Type type in typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)) && !type.IsAbstract))
        {
            info.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(type, type.Name));
        }
    }
}
