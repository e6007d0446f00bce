namespace ScoArchive.Search.Pages;

/// <summary>A tag of a finished page, with those of its attributes that search looks at.</summary>
internal ref struct PageTag
{
    /// <summary>The element's name.</summary>
    public ReadOnlySpan<char> Name { get; set; }

    /// <summary>Its classes.</summary>
    public ReadOnlySpan<char> Class { get; set; }

    /// <summary>Its id.</summary>
    public ReadOnlySpan<char> Id { get; set; }

    /// <summary>Whether it holds words of a seed.</summary>
    public bool HoldsWords { get; set; }

    /// <summary>Whether it holds what the archive adds.</summary>
    public bool IsApparatus { get; set; }

    /// <summary>Whether it ends an element.</summary>
    public bool IsEnd { get; set; }

    /// <summary>Whether nothing can stand inside it.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Whether a class is among its classes.</summary>
    public readonly bool HasClass(ReadOnlySpan<char> name)
    {
        foreach (Range part in Class.Split(' '))
        {
            if (Class[part].SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps an attribute that search looks at.</summary>
    public void Keep(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        switch (name)
        {
            case "class": Class = value; break;
            case "id": Id = value; break;
            case "data-seed": HoldsWords = true; break;
            case "data-apparatus": IsApparatus = true; break;
            default: break;
        }
    }
}
