from sqlalchemy import (JSON, BigInteger, Boolean, Column, Date, DateTime, Float, Integer, Interval, LargeBinary, Numeric, SmallInteger,
                        String, Text, Time, Unicode, UnicodeText)

from common import key, new_base

Base = new_base()


class Sample(Base):
    __tablename__ = "samples"

    id = key()
    small = Column(SmallInteger, nullable=False)
    normal = Column(Integer, nullable=False)
    big = Column(BigInteger)
    name = Column(String(100), nullable=False)
    words = Column(Text)
    national = Column(Unicode(50))
    national_words = Column(UnicodeText)
    flag = Column(Boolean, nullable=False)
    approximate = Column(Float)
    price = Column(Numeric(10, 2))
    day = Column(Date)
    moment = Column(Time)
    happened_at = Column(DateTime)
    lasted = Column(Interval)
    bytes = Column(LargeBinary)
    document = Column(JSON)
